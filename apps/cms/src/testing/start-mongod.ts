export { default } from '@flersprog/tools/start-mongod';
